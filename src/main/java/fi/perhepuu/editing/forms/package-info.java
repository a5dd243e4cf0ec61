/**
 * Forms as data: which fields a kind of content has. The page, the document, the table of an import
 * and the description of the API are all made of the same form.
 */
package fi.perhepuu.editing.forms;
