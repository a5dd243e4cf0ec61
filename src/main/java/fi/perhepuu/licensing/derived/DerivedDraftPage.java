package fi.perhepuu.licensing.derived;

import fi.perhepuu.licensing.publishing.NodeChange;
import fi.perhepuu.licensing.publishing.ReleaseDraft;
import java.util.List;

/**
 * A release that only has to be published.
 *
 * @param changes against the release before it, or the one it follows
 */
public record DerivedDraftPage(ReleaseDraft draft, List<NodeChange> changes) {}
