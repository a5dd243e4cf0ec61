package fi.perhepuu.guidance.assessment.questions;

import fi.perhepuu.guidance.assessment.questions.Step.Kind;
import fi.perhepuu.guidance.assessment.questions.Step.Option;
import fi.perhepuu.guidance.assessment.questions.Step.Urgent;
import fi.perhepuu.guidance.assessment.rules.Rule;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The questions in their order: the child's age if a rule asks for it, those that are added up,
 * those about the surroundings, and last those about safety.
 */
record StepReader(ModelRelease release, ModelNode node, List<Rule> rules) {

  private static final int LONGEST = 500;

  List<Step> all() {
    var scale = options(node.parts("scale"));
    return Stream.of(
            child(),
            node.parts("questions").stream().map(it -> step(it, Kind.ONE, scale, null)),
            node.parts("context").stream().map(this::context),
            node.parts("safetyQuestions").stream().map(this::safety))
        .flatMap(part -> part)
        .toList();
  }

  private Stream<Step> child() {
    Set<String> asked = new LinkedHashSet<>();
    rules.forEach(rule -> asked.addAll(rule.choices(Step.CHILD)));
    var ages =
        release.all("age-stages").stream()
            .filter(age -> asked.contains(age.code()))
            .map(age -> new Option(age.code(), null, age.name()))
            .toList();
    return ages.isEmpty()
        ? Stream.empty()
        : Stream.of(new Step(Step.CHILD, Kind.ONE, LocalizedText.EMPTY, ages, LONGEST, null));
  }

  private Step context(ModelNode part) {
    var kind =
        switch (part.string("type").orElse("choice")) {
          case "multi-choice" -> Kind.MANY;
          case "text" -> Kind.TEXT;
          default -> Kind.ONE;
        };
    return step(part, kind, options(part.parts("options")), null);
  }

  private Step safety(ModelNode part) {
    var show = part.part("show");
    var urgent =
        new Urgent(
            part.words("trigger"),
            show.map(it -> it.words("services")).orElse(List.of()),
            show.map(it -> it.words("national")).orElse(List.of()),
            show.map(it -> it.flag("quickExit")).orElse(false));
    return step(part, Kind.ONE, options(part.parts("answers")), urgent);
  }

  private static Step step(ModelNode part, Kind kind, List<Option> options, Urgent urgent) {
    return new Step(
        part.code(), kind, part.localized("text"), options, part.number("max", LONGEST), urgent);
  }

  private static List<Option> options(List<ModelNode> parts) {
    return parts.stream()
        .map(it -> new Option(it.code(), it.has("value") ? it.number("value", 0) : null, it.name()))
        .toList();
  }
}
