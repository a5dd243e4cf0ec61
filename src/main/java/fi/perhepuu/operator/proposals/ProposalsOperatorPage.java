package fi.perhepuu.operator.proposals;

import fi.perhepuu.licensing.upstream.Proposal;
import java.util.List;

/** All proposals, those that wait first. */
public record ProposalsOperatorPage(List<Proposal> proposals) {}
