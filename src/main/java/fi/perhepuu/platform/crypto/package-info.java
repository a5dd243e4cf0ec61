/**
 * Secrets: what is kept sealed in the database, what is kept only as a digest, and the one secret
 * of the deployment both rest on. Small secrets are sealed with the JDK's own cryptography, what
 * families write with keysets of Tink.
 */
package fi.perhepuu.platform.crypto;
