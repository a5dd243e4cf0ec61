/**
 * How a tenant's people change what families see: drafts, review, publishing, history, two editors
 * at once. It knows nothing of what is edited; areas bring their kinds of content, each a form and
 * a reader of documents, the same that reads a tenant's folder.
 */
package fi.perhepuu.editing;
