/**
 * What lies around every answer: the addresses in the reader's language, the headers browsers must
 * hold to, and the assets, which are the product's own and the same for every tenant.
 */
package fi.perhepuu.platform.http;
