/** The releases of the model as those who run the deployment send, look at and publish them. */
package fi.perhepuu.operator.releases;
