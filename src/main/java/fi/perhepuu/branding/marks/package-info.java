/**
 * Marks a tenant's people bring: logo and favicon. What comes in is cleaned or drawn anew, never
 * kept as it came; what cannot be made harmless is refused with a reason an editor understands.
 */
package fi.perhepuu.branding.marks;
