/** Wishes about documents and tables, as people word them. */
export const CHINESE_EXAMPLES_DATA: Readonly<Record<string, string>> = {
  "document-question-answering": `
    @document 里违约金是多少 ; 这份合同啥时候到期 @document ; 发票 @image 上的总价是多少 ; @document 里甲方是谁 ; 租房合同押金交几个月 ; 账单上这个月要交多少钱 @image ; @document 第三条怎么规定的 ;
    简历里他毕业于哪个学校 @document ; 报告里说的利润是多少 @document ; 体检单 @image 上血压多少 ; 机票单子上几点起飞 @image ; @document 里有没有提到保修期 ; 收据上的日期是哪天 @image ;
    这表格里姓名那栏填的谁 @image ; 说明书里怎么重启机器 @document ; 合同里写没写可以提前退租 @document ; @document 谁签的字 ; 保单的受益人是哪个 @document ; 通知里要求几号前交材料 @document ;
    发票号是几 @image ; 论文里用了什么方法 @document ; @document 里联系电话是多少 ; 看看文件里有没有说赔偿 @document ; 入职材料要带哪些，看 @document ; 规章里迟到扣多少钱 @document ;
    这张工资条实发多少 @image ; @document 里的付款方式是啥 ; 收货地址写的哪里 @image ; 药品说明书里一天吃几次 @image ; 税额那一栏是多少 @image ; @document 的作者是哪位 ;
    标书里要求的工期多长 @document ; 小票上牛奶多少钱 @image ; 协议里谁负责运费 @document ; 手册上说电池能用多久 @document ; 成绩单上数学几分 @image ; 这PDF里有没有写退款规则 @document ;
    订单是哪天下的，看单子 @image ; @document 里面利率写的几个点 ; 合同金额大写是多少 @document`,
  "table-question-answering": `
    @table 里谁卖得最多 ; 哪个月亏得最厉害 @table ; @table 里平均工资是多少 ; 表里一共多少人 @table ; 看看 @table，谁还没交钱 ; 三月份销售额多少 @table ; @table 哪个班分数最高 ; 这张表里最贵的货是啥 ;
    北京那一行的数是几 @table ; 库存不到十件的有哪些 @table ; 全年加起来花了多少 @table ; @table 里小王考了几分 ; 哪个产品退货最多，看 @table ; 支出超过一千的有几笔 @table ; 今年比去年多了多少 @table ;
    @table 里排前三的是谁 ; 考勤表 @table 里谁迟到最多 ; 最后一名是哪个 @table ; 帮我从表里查下张三的工号 @table ; 哪个城市的订单最少 @table ; 表格里女员工有多少个 @table ; 单价最低的是哪样 @table ;
    @table 第二季度总共进账多少 ; 算算 @table 里总数 ; 哪天客人最多 @table ; 谁的年龄最大 @table ; 看 @table 里哪家供应商报价便宜 ; 苹果的库存还剩几箱 @table ; @table 里不及格的有几个 ;
    哪个部门人最多 @table ; 水费电费各花了多少 @table ; @table 有没有重复的客户，是哪几个 ; 五月和六月差多少 @table ; 账本里吃饭花了多少钱 @table ; 表上最早的一笔是哪天 @table ; 平均每天卖几单 @table ;
    @table 里进球最多的球员是谁 ; 哪一列的和最大 @table ; 欠款最多的客户是哪位 @table ; 按表来看哪个店赚得多 @table`,
  "time-series-forecasting": `
    下个月能卖多少 @table ; 照这势头明年会怎样 @table ; 按 @table 往后推三个月 ; 接下来一周客流大概多少 @table ; 后面的数会是几 @table ; 下季度销量估一估 @table ; 看走势，年底能到多少 @table ;
    未来十天的用电量估计 @table ; 根据往年的数猜猜今年 @table ; 趋势往上还是往下，后面几天的值给我 @table ; 库存还能撑几个月，往后算算 @table ; 这串数接着往下排 @table ; 明天大概来多少单 @table ;
    体重照这么减，下个月多少斤 @table ; 股价后几天会到哪 @table ; 往后的数据帮我续上 @table ; 预估一下明年的产量 @table ; 以后几个月的房租行情推一推 @table ; 下周气温大概几度，从这些记录推 @table ;
    粉丝数到月底能涨到多少 @table`,
  "tabular-classification": `
    @table 里哪些客户可能会跑 ; 表里每一行给我归个类 @table ; 哪些订单看着像刷的 @table ; 按 @table 看谁会还不上钱 ; 每个学生归到优良中差哪档 @table ; 这几行数据里哪些不正常 @table ;
    给表里每个用户打个标 @table ; 哪些贷款申请有风险 @table ; 每条记录是真是假，判一判 @table ; 这些病人里谁可能得糖尿病 @table ; 客户分成几等 @table ; 每行是A类还是B类 @table ;
    花的尺寸都在表里，各是什么花 @table ; 哪些交易像诈骗 @table ; 员工里谁可能要离职，按行标 @table ; 给每笔账归到收入或支出类 @table ; 表里的样本分别算哪一种 @table ; 设备数据里哪台快坏了 @table ;
    按行判断合格不合格 @table ; 谁会买谁不会买，给每行标上 @table`,
};
