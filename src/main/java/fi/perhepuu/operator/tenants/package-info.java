/**
 * The tenants in the operator's console: making one from a form, opening and closing it, its
 * licence and modules, and how it is, in numbers.
 */
package fi.perhepuu.operator.tenants;
