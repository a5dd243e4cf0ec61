/**
 * Refusals and failures. A refusal is a fact in the words of the business; whatever else breaks is
 * ours. Both become a page in the tenant's look or a problem document, and neither tells a reader
 * what broke inside.
 */
package fi.perhepuu.platform.problem;
