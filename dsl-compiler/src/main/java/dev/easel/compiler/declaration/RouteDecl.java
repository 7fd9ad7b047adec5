package dev.easel.compiler.declaration;

/**
 * Where a submit leads, said from outside the component.
 *
 * @param component the component's id
 * @param target where it leads
 */
public record RouteDecl(Word component, TargetDecl target) {}
