/**
 * Passkeys: signing in with a key that a person's own device keeps and that asks her for her finger
 * or her code. It stands for the password and the telephone at once.
 */
package fi.perhepuu.identity.passkeys;
