/**
 * The shared model and who may use what of it. Each release is held once in memory for all tenants
 * that have adopted it; a tenant's own words and nodes lie over it. What the nodes mean is known to
 * the areas, which declare their sections; this one only checks shapes and references. Modules say
 * which parts of the product a tenant has licensed.
 */
package fi.perhepuu.licensing;
