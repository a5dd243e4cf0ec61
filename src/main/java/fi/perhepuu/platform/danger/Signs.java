package fi.perhepuu.platform.danger;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The signs of one language. */
record Signs(boolean freeOrder, Map<String, Sign> words, Map<Danger, SignPhrases> phrases) {

  private static final int NEAR = 3;

  Optional<Danger> in(List<String> written) {
    for (var kind : Danger.values()) {
      var all = phrases.get(kind);
      if (all != null && all.areIn(written, sign("told"))) {
        return Optional.of(kind);
      }
    }
    boolean harm = isHarmed(written) || isAfraid(written) || mayHarm(written);
    return harm ? Optional.of(Danger.VIOLENCE) : Optional.empty();
  }

  private Sign sign(String name) {
    return words.getOrDefault(name, Sign.NONE);
  }

  private boolean isHarmed(List<String> written) {
    if (sign("passive").isIn(written)) {
      return true;
    }
    for (int at = 0; at < written.size(); at++) {
      boolean harm = sign("harms").fits(written.get(at)) && !isByAccident(written, at + 1);
      if (harm && isDanger(written, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isByAccident(List<String> written, int after) {
    return after < written.size() && sign("itself").fits(written.get(after));
  }

  /** A child who hits is no danger; an adult is, and whoever hits the one who writes. */
  private boolean isDanger(List<String> written, int harm) {
    int doer = doer(written, harm);
    return doer < 0
        ? sign("victim").isIn(written)
        : sign("adult").fits(written.get(doer)) && !sign("child").fits(written.get(doer));
  }

  // Who does it stands before what is done; where endings tell it, also after.
  private int doer(List<String> written, int harm) {
    for (int at = harm - 1; at >= 0; at--) {
      if (isPerson(written.get(at))) {
        return at;
      }
    }
    boolean after = freeOrder;
    for (int at = harm + 1; at < written.size(); at++) {
      if (after && isPerson(written.get(at))) {
        return at;
      }
      after = after || sign("by").fits(written.get(at));
    }
    return -1;
  }

  private boolean isPerson(String word) {
    return sign("adult").fits(word) || sign("child").fits(word);
  }

  private boolean isAfraid(List<String> written) {
    if (sign("never").isIn(written)) {
      return false;
    }
    if (sign("scares").isIn(written)) {
      return sign("adult").isIn(written) || sign("places").isIn(written);
    }
    for (int at = 0; at < written.size(); at++) {
      if (sign("fears").fits(written.get(at)) && isFeared(written, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFeared(List<String> written, int fear) {
    for (int at = 0; at < written.size(); at++) {
      int after = at - fear;
      boolean near = freeOrder ? at != fear : after > 1 && after <= NEAR;
      boolean place = sign("places").fits(written.get(at)) && after > 0 && after <= NEAR;
      if (place || near && sign("feared").fits(written.get(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayHarm(List<String> written) {
    var self = sign("self");
    for (int at = 0; at < written.size(); at++) {
      boolean said = self == Sign.NONE || at > 0 && self.fits(written.get(at - 1));
      if (said && sign("own").fits(written.get(at)) && sign("loved").isIn(written)) {
        return true;
      }
    }
    return false;
  }
}
