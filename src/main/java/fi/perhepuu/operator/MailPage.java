package fi.perhepuu.operator;

import fi.perhepuu.tenancy.jobs.KeptMails.KeptMail;
import java.util.List;

/**
 * The mails of a deployment without a mail server.
 *
 * @param leaving whether there is one now: then those before it was set are all
 */
public record MailPage(List<KeptMail> mails, boolean leaving) {}
