package fi.perhepuu.platform.figures;

import java.util.List;

/**
 * How an area of the tenant being served is, in numbers for those who run the deployment. Every
 * bean of this type is asked, in one transaction of the tenant's own. Only counts and moments
 * leave.
 */
public interface Figures {

  List<Figure> all();
}
