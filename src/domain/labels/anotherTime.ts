/** A plan, a wish or another time: the number may be one to be reached, or an old one. */
export const anotherTime =
  /目标|计划|规划|任务|(?<![重主首必需摘])要(?![素点求闻])|将(?!军)|拟|应(?=[当参签结达])|力争|争取|确保|保证|力求|努力|明年|来年|[下次]年|下一|打算|今后|预期|预计|预测|有望|[年月季]底?前|[上去往前]年|同期|年初|期初|上[月季期]|尚|还[差未没]/;
