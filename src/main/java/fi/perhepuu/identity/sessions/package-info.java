/**
 * Being signed in: sign-ins that can be listed and ended, and the filters by which a request
 * becomes a known person's or is refused.
 */
package fi.perhepuu.identity.sessions;
