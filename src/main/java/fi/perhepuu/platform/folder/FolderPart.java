package fi.perhepuu.platform.folder;

import java.util.List;

/**
 * An area's part of a tenant's folder. Every bean of this type reads its own files into the
 * entities of its own tables and notes what is wrong; the rows are stored only when no part of the
 * folder has a fault.
 */
public interface FolderPart {

  /** Parts whose rows others refer to come first: organizations before places before services. */
  int order();

  List<Object> read(Folder folder);
}
