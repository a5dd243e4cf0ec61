package fi.perhepuu.licensing;

/**
 * Knows the model of the tenant being served: the release it has adopted, and what lies over it.
 */
public interface ServedModel {

  ModelRelease seen();

  ModelRelease adopted();
}
