/** Numbers an area tells of itself to whoever runs the deployment: never content. */
package fi.perhepuu.platform.figures;
