package fi.perhepuu.platform.folder;

/**
 * An area's part of a tenant's folder, the other way round: every bean of this type writes what its
 * area's {@link FolderPart} reads, from the rows of the tenant being served.
 */
public interface FolderWriter {

  void write(FolderCopy copy);
}
