package fi.perhepuu.operator;

import fi.perhepuu.tenancy.jobs.KeptMails.KeptMail;
import java.util.List;

/** The mails of a deployment without a mail server. */
public record MailPage(List<KeptMail> mails) {}
