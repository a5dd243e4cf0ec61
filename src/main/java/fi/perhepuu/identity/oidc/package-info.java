/**
 * Signing in with another identity provider (OpenID Connect): which one a tenant trusts, the way
 * there and back, and what its claims mean here. Afterwards our own token says who somebody is.
 */
package fi.perhepuu.identity.oidc;
