/**
 * Questionnaires of the model as data, the answers to one, and what its rules make of them. Nothing
 * of it is stored, and nothing of it names an illness.
 */
package fi.perhepuu.guidance.assessment.questions;
