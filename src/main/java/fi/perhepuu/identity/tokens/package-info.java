/**
 * The deployment's own tokens: the keys that sign them, who issues them, and the cookie that
 * carries them. The server verifies them by the keys we publish (MicroProfile JWT).
 */
package fi.perhepuu.identity.tokens;
