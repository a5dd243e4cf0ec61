package fi.perhepuu.guidance.assessment.questions;

import java.util.List;

/**
 * What the rules make of a set of answers.
 *
 * @param band null when too little was answered to say anything of the whole
 * @param few whether only a part was answered
 * @param because the questions whose answers weigh most
 * @param urgent the questions whose answers must not wait
 * @param offers the most fitting first
 */
public record Outcome(
    Band band, boolean few, List<String> because, List<Step> urgent, List<Offer> offers) {}
