package fi.perhepuu.operator;

import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.ProblemPages;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Refusals and failures of the console. */
@ApplicationScoped
public class OperatorProblems implements ProblemPages {

  @Inject OperatorWords words;

  @Override
  public boolean areHere() {
    return CurrentTenant.find().isEmpty();
  }

  @Override
  public View of(int status) {
    return of(status, "");
  }

  @Override
  public View of(int status, String code) {
    var page = new FailurePage(status, code.equals("changed-meanwhile"));
    return new View(
        "operator/failure", page, words.head("operations.failure.title", "").status(status));
  }

  /**
   * @param meanwhile whether somebody else was quicker
   */
  public record FailurePage(int status, boolean meanwhile) {}
}
