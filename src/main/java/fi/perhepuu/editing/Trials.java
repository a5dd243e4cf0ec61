package fi.perhepuu.editing;

import fi.perhepuu.platform.data.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads documents as publishing would and keeps nothing: what would be wrong with them. */
@ApplicationScoped
@Transactional
public class Trials {

  /** Wrong only for publishing: a draft may wait for its translation, or for what it refers to. */
  private static final Set<String> CAN_WAIT = Set.of("missing-language", "not-published");

  @Inject ContentKinds kinds;
  @Inject DraftReader reader;
  @Inject Rights rights;

  /** A document somebody might save. */
  public record Attempt(UUID id, Map<String, Object> document) {}

  /** The faults of each, in the same order; those that a draft may have are left out. */
  public List<List<Fault>> faults(String list, List<Attempt> attempts) {
    var kind = kinds.get(list);
    var around = reader.surroundings(false);
    List<List<Fault>> all = new ArrayList<>();
    for (var attempt : attempts) {
      Map<String, Object> coded = new LinkedHashMap<>(attempt.document());
      coded.putIfAbsent("code", list);
      var draft = reader.read(kind, around, coded, attempt.id());
      List<Fault> faults = new ArrayList<>(draft.faults());
      faults.removeIf(fault -> CAN_WAIT.contains(fault.code()));
      if (!rights.mayWriteFor(kind, draft.organization())) {
        var path = kind.organizationKey().orElse("");
        faults.add(new Fault(list, 1, path, "not-yours", "'" + path + "' is not your own"));
      }
      all.add(faults);
    }
    return all;
  }
}
