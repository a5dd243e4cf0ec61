package fi.perhepuu.guidance.assessment.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped questionnaires, at every boundary and by every rule. */
class ScoringTest {

  @ParameterizedTest
  @CsvSource({"0,light", "8,light", "9,medium", "17,medium", "18,heavy", "30,heavy"})
  void theBandsOfEverydayLoadMeetWithoutAGap(int sum, String band) {
    assertEquals(band, Filled.load().summing(sum).band());
  }

  @ParameterizedTest
  @CsvSource({
    "0,always,2,everyday",
    "9,always,2,everyday",
    "10,always,2,wonder",
    "18,always,2,wonder",
    "19,always,2,contact",
    "19,over-half-year,2,contact",
    "19,months,2,wonder",
    "19,weeks,2,wonder",
    "19,always,1,wonder",
    "19,always,0,wonder",
    "30,always,4,contact"
  })
  void theBandsOfAConcernAskWhereAndHowLong(int sum, String howLong, int places, String band) {
    var all = List.of("home", "daycare-school", "hobby", "friends");
    var filled =
        Filled.concern()
            .summing(sum)
            .with("c2", howLong)
            .with("c1", all.subList(0, places).toArray(String[]::new));
    assertEquals(band, filled.band());
  }

  @Test
  void theExamplesOfTheModelComeOutAsWritten() {
    assertEquals("medium", Filled.load().all(1).band());
    var tired = Filled.load().all(0).with("q1", 3).with("q8", 2).with("child", "age-0-1");
    assertEquals("light", tired.band());
    assertEquals(
        List.of(
            "child-health-clinic",
            "art-baby-sleep",
            "lifestyle-guidance",
            "kela-benefits",
            "social-guidance"),
        tired.offers().subList(0, 5));
    var heavy = Filled.load().all(2).outcome();
    assertEquals("heavy", heavy.band().code());
    assertEquals("need-help", heavy.band().button());
    assertTrue(heavy.band().crisis());
  }

  @Test
  void sixAnswersOfEverydayLoadShowSingleRulesOnly() {
    var six = Filled.load().all(3);
    List.of("q2", "q3", "q4", "q9").forEach(six::without);
    assertTrue(six.outcome().few());
    assertNull(six.outcome().band());
    assertFalse(six.offers().isEmpty());
    assertEquals("heavy", six.with("q2", 3).band());
  }

  @Test
  void sixAnswersOfAConcernAreStillSpokenOf() {
    var six = Filled.concern().all(0);
    List.of("n2", "n3", "n4", "n9").forEach(six::without);
    assertTrue(six.outcome().few());
    assertEquals("wonder", six.band());
  }

  @ParameterizedTest
  @CsvSource({
    "q1,age-1-3,child-health-clinic",
    "q1,age-1-3,art-baby-sleep",
    "q1,'',lifestyle-guidance",
    "q4,'',family-counselling",
    "q4,'',art-toddler-tantrums",
    "q5,age-3-6,child-health-clinic",
    "q5,age-13-17,school-student-health",
    "q5,age-7-12,child-youth-mental-health",
    "q6,'',volunteer-support",
    "q9,'',peer-group",
    "q7,'',separation-support",
    "q8,'',money-debt-advice",
    "q10,age-0-1,clinic-team",
    "q10,pregnancy-birth,art-postnatal-mood"
  })
  void aSingleAnswerOfEverydayLoadLeadsWhereItsRuleSays(String code, String age, String offer) {
    for (int value = 0; value <= 3; value++) {
      var filled = Filled.load().with(code, value);
      if (!age.isEmpty()) {
        filled.with("child", age);
      }
      assertEquals(value >= 2, filled.offers().contains(offer), code + "=" + value);
    }
  }

  @Test
  void onlyTheHeaviestMoodLeadsToAdultsMentalHealthAndOnlyAFittingAgeToTheClinic() {
    assertFalse(Filled.load().with("q10", 2).offers().contains("adult-mental-health"));
    assertTrue(Filled.load().with("q10", 3).offers().contains("adult-mental-health"));
    var school = Filled.load().with("q1", 3).with("child", "age-7-12");
    assertFalse(school.offers().contains("child-health-clinic"));
  }

  @ParameterizedTest
  @CsvSource({
    "n5,family-counselling",
    "n5,art-hitting-biting",
    "n6,occupational-therapy",
    "n10,art-child-sleep"
  })
  void aSingleAnswerOfAConcernLeadsWhereItsRuleSays(String code, String offer) {
    for (int value = 0; value <= 3; value++) {
      var offers = Filled.concern().all(0).without(code).with(code, value).offers();
      assertEquals(value >= 2, offers.contains(offer), code + "=" + value);
    }
  }

  @Test
  void whereItShowsAndHowOldTheChildIsChooseTheServices() {
    var small = Filled.concern().summing(12).with("c1", "daycare-school").with("child", "age-3-6");
    assertTrue(small.offers().containsAll(List.of("early-education", "child-health-clinic")));
    assertFalse(small.offers().contains("basic-education"));
    var older = Filled.concern().summing(12).with("c1", "daycare-school").with("child", "age-7-12");
    assertTrue(older.offers().containsAll(List.of("basic-education", "school-psychologist")));
    assertFalse(older.offers().contains("early-education"));
    assertFalse(older.offers().contains("child-health-clinic"));
    assertTrue(Filled.concern().with("c3", "a-lot").offers().contains("peer-group"));
    assertFalse(Filled.concern().with("c3", "quite-a-lot").offers().contains("peer-group"));
  }

  @Test
  void anOfferSaysWhichAnswersLeadToIt() {
    var offers = Filled.load().all(0).without("q6").with("q6", 1).with("q9", 3).outcome().offers();
    var support = offers.stream().filter(it -> it.code().equals("volunteer-support")).findFirst();
    assertEquals(Set.of("q9"), support.orElseThrow().because());
    var cafe = offers.stream().filter(it -> it.code().equals("family-cafe")).findFirst();
    assertEquals(Set.of(), cafe.orElseThrow().because());
  }

  @Test
  void anUrgentAnswerIsUrgentWhateverTheSum() {
    for (var answer : List.of("yes", "not-sure")) {
      var outcome = Filled.load().all(0).with("s2", answer).outcome();
      assertEquals(List.of("s2"), outcome.urgent().stream().map(Step::code).toList());
      assertEquals("light", outcome.band().code());
    }
    assertTrue(Filled.load().all(3).with("s2", "no").outcome().urgent().isEmpty());
    assertEquals(1, Filled.concern().with("s1", "yes").outcome().urgent().size());
  }

  @Test
  void whatNoQuestionOffersCountsNothingAndIsRemembered() {
    var answers = Filled.load().all(3).with("q1", "9999").with("q2", "a-lot", "a-little").answers();
    assertEquals(Set.of("q1", "q2"), answers.unreadable());
    assertEquals(24, answers.number("sum").getAsInt());
  }
}
