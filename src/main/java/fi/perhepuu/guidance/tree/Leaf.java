package fi.perhepuu.guidance.tree;

/** One service on a branch. The label is meant to be at most 24 characters. */
public record Leaf(String label, String href) {}
