/** Signing in with another identity provider, with a real Keycloak. */
package fi.perhepuu.identity.oidc;
