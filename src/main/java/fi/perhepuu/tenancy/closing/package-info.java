/** The end of a tenant: everything it held destroyed at once, and a certificate of it. */
package fi.perhepuu.tenancy.closing;
