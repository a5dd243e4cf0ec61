/** A person's own account: name, language, password, codes, and where she is signed in. */
package fi.perhepuu.identity.own;
