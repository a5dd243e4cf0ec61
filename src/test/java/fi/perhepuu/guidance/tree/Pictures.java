package fi.perhepuu.guidance.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Trees to try: real labels up to the allowed 24 characters, in Finnish and Swedish. */
final class Pictures {

  private static final String[] DYES = {
    "puolukka", "tyrni", "kanerva", "morsinko", "pietaryrtti", "lampi", "koivu", "kataja"
  };
  private static final String[] THEMES = {
    "Raskausaika ja vauva-arki", "Fostran och vardag", "Parisuhde ja erotilanne", "Psyke",
    "Oppiminen ja nepsy", "Ungas liv i skärgården", "Raha ja asuminen", "Trygghet och kriser"
  };
  private static final String[] SERVICES = {
    "Äitiys- ja lastenneuvola", "Imetystukiryhmä Mammat", "Suru", "Synnytyspelkopoliklinikka",
    "Familjeförberedelsekurs", "Skilsmässorådgivningen", "WWWWWWMMMMMMwwwwwwmmmmmm", "FPA",
    "Lapsiperheiden kotiapu", "Barnatillsyningsmannen", "Chat", "Rehtorin vastaanottoaika"
  };

  private Pictures() {}

  static TreePicture of(int branches, int leaves, long seed) {
    Random random = new Random(seed);
    List<Branch> all = new ArrayList<>();
    for (int i = 0; i < branches; i++) {
      String label = THEMES[random.nextInt(THEMES.length)];
      String id = "b" + i;
      all.add(
          new Branch(
              id, label, label, "/t/" + id, DYES[i % DYES.length], leaves(id, leaves, random)));
    }
    return new TreePicture("Palvelujen puu", "Puu, jossa on oksia ja lehtiä.", all);
  }

  private static List<Leaf> leaves(String branch, int count, Random random) {
    List<Leaf> leaves = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String label = SERVICES[random.nextInt(SERVICES.length)];
      leaves.add(new Leaf(label, "/s/" + branch + "-" + i));
    }
    return leaves;
  }

  static TreePicture withLeaf(String label, String href) {
    Branch branch =
        new Branch("b", "Oksa", "Oksa", "/t/b", "lampi", List.of(new Leaf(label, href)));
    return new TreePicture("Puu", "Kuvaus", List.of(branch));
  }
}
