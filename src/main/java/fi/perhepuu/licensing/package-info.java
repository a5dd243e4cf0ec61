/**
 * The shared model and who may use what of it. A release is read from its files, refused as a whole
 * if anything is broken, and held once in memory for all tenants. What the nodes mean is known to
 * the areas, which declare their sections; this one only checks shapes and references. Modules say
 * which parts of the product a tenant has licensed.
 */
package fi.perhepuu.licensing;
