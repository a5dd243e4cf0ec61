package fi.perhepuu.guidance.search;

import fi.perhepuu.guidance.search.index.Kind;
import java.util.List;

/**
 * An answer to a question: a node of the model with what there is of it here, or something of the
 * tenant's own that is nothing of the model.
 *
 * @param code of the node; of something else, the readable end of its address
 * @param own the ids of the services, or the ends of the buttons' addresses, best first
 */
public record Found(Kind kind, String code, List<String> own, double score) {}
