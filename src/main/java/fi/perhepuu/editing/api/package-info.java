/**
 * Content as JSON, for programs of the tenant's own. The same desks as the console's pages, so the
 * same rules; its description for programs is made of the same forms.
 */
package fi.perhepuu.editing.api;
