/**
 * Secrets: what is kept sealed in the database, what is kept only as a digest, and the one secret
 * of the deployment both rest on. Everything here is the JDK's own cryptography.
 */
package fi.perhepuu.platform.crypto;
