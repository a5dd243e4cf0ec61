package fi.perhepuu.licensing.upstream;

import java.util.List;

/**
 * What a tenant has proposed to the model and what it may propose.
 *
 * @param languages those its maker may be named in
 * @param done what has just been done, or empty
 * @param refused why it could not be, or empty
 */
public record ProposalsPage(
    List<Proposal> proposals,
    List<Offer> offers,
    List<String> languages,
    String done,
    String refused) {}
