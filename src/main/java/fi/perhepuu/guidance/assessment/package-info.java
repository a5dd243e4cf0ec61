/**
 * Thinking about one's own situation by a questionnaire: one question a page, without an account,
 * without JavaScript. Answers travel in the form itself and are kept nowhere; a result explains
 * itself, and goes with a request for help only if the family puts it there.
 */
package fi.perhepuu.guidance.assessment;
