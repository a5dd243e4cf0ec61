/** What a tenant has beside the model, as it can be found: made lazily of what it has published. */
package fi.perhepuu.guidance.search.own;
