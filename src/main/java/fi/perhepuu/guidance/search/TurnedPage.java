package fi.perhepuu.guidance.search;

/** The answers, and which part of the services among them is shown. */
public record TurnedPage(SearchPage answers, Portion portion) {

  /** The end of the address of another part: the same question, narrowed as it is. */
  public String at(int number) {
    return answers.filters().query() + "&page=" + number;
  }
}
