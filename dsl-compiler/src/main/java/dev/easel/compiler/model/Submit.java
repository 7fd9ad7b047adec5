package dev.easel.compiler.model;

/**
 * Something on a canvas that submits.
 *
 * @param id the component id that Canvas Kit sends
 * @param target where it leads
 */
public record Submit(String id, Target target) {}
