/** Codes from a person's telephone, asked for after her password when she has chosen so. */
package fi.perhepuu.identity.codes;
