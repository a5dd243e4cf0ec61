package fi.perhepuu.guidance.assessment;

/** An answer that must not wait: help comes before anything else. */
public record StopPage(Sitting sitting, UrgentHelp help) {}
