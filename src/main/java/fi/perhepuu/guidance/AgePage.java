package fi.perhepuu.guidance;

import java.util.List;

/** One age stage; the others are a step away. */
public record AgePage(AgeStage age, List<AgeStage> ages, GuidancePage help) {}
