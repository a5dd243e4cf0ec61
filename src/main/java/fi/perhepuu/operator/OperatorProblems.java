package fi.perhepuu.operator;

import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.ProblemPages;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Refusals and failures of the console. */
@ApplicationScoped
class OperatorProblems implements ProblemPages {

  @Inject OperatorWords words;

  @Override
  public boolean areHere() {
    return CurrentTenant.find().isEmpty();
  }

  @Override
  public View of(int status) {
    return new View(
        "operator/failure", status, words.head("operations.failure.title", "").status(status));
  }
}
