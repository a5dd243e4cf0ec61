package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.help.inbox.ListPage;
import fi.perhepuu.help.inbox.actions.Sent;
import fi.perhepuu.identity.FormErrors;

/**
 * The page of a request.
 *
 * @param list the inbox beside it
 * @param sent what was written and has not been kept
 * @param trouble key of why that is, or empty
 * @param seen the last step the writer had seen when it went wrong; 0: all
 * @param done the code of what has just been done, or empty
 */
public record ThreadPage(
    OpenRequest open,
    ListPage list,
    Sent sent,
    FormErrors errors,
    String trouble,
    int seen,
    String done) {

  public boolean isStale() {
    return seen > 0;
  }

  /** The address of an action on it. */
  public String to(String action) {
    return ThreadPages.address(open.request().id()) + "/" + action;
  }
}
