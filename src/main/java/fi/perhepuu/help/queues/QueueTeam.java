package fi.perhepuu.help.queues;

import java.util.List;

/** The people of a queue beside its form. */
public record QueueTeam(String code, boolean published, List<MemberView> members) {}
