/**
 * The colors of a municipality. Three given colors become a full palette for day and night in which
 * every text is legible, and the palette becomes the one stylesheet a municipality has of its own.
 */
package fi.perhepuu.branding.color;
