package fi.perhepuu.help.queues;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads {@code members.yaml}: which of the first people answer in which queue. */
@ApplicationScoped
class MemberFolder implements FolderPart {

  private static final String FILE = "members.yaml";
  private static final String PERSON = "person";

  @Override
  public int order() {
    return 41;
  }

  @Override
  public List<Object> read(Folder folder) {
    return folder.list(FILE).stream().map(entry -> (Object) member(folder, entry)).toList();
  }

  private static QueueMember member(Folder folder, Entry entry) {
    var email = entry.text(PERSON);
    if (folder.list("people.yaml").stream().noneMatch(it -> it.text("email").equals(email))) {
      entry.fault(PERSON, "nobody in people.yaml has the address '" + email + "'");
    }
    var queue = folder.reference(entry, "queue", "queues");
    var member = new QueueMember(queue, folder.id("people", email));
    member.title = folder.localized(entry, "title");
    member.languages = entry.words("languages");
    return member;
  }
}
