/**
 * A tenant's folder while it is read. Every area reads its own files through a {@code FolderPart};
 * nothing is stored unless the whole folder is without faults.
 */
package fi.perhepuu.platform.folder;
