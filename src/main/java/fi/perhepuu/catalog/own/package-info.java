/** Service types a tenant writes itself, beside those of the model. */
package fi.perhepuu.catalog.own;
