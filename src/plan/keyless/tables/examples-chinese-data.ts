/** Wishes about documents and tables, as people word them. */
export const CHINESE_EXAMPLES_DATA: Readonly<Record<string, string>> = {
  "document-question-answering": `
    @document 里违约金是多少 ; 这份合同啥时候到期 @document ; 发票 @image 上的总价是多少 ; @document 里甲方是谁 ; 租房合同押金交几个月 ; 账单上这个月要交多少钱 @image ; @document 第三条怎么规定的 ;
    简历里他毕业于哪个学校 @document ; 报告里说的利润是多少 @document ; 体检单 @image 上血压多少 ; 机票单子上几点起飞 @image ; @document 里有没有提到保修期 ; 收据上的日期是哪天 @image ;
    这表格里姓名那栏填的谁 @image ; 说明书里怎么重启机器 @document ; 合同里写没写可以提前退租 @document ; @document 谁签的字 ; 保单的受益人是哪个 @document ; 通知里要求几号前交材料 @document ;
    发票号是几 @image ; 论文里用了什么方法 @document ; @document 里联系电话是多少 ; 看看文件里有没有说赔偿 @document ; 入职材料要带哪些，看 @document ; 规章里迟到扣多少钱 @document ;
    这张工资条实发多少 @image ; @document 里的付款方式是啥 ; 收货地址写的哪里 @image ; 药品说明书里一天吃几次 @image ; 税额那一栏是多少 @image ; @document 的作者是哪位 ;
    标书里要求的工期多长 @document ; 小票上牛奶多少钱 @image ; 协议里谁负责运费 @document ; 手册上说电池能用多久 @document ; 成绩单上数学几分 @image ; 这PDF里有没有写退款规则 @document ;
    订单是哪天下的，看单子 @image ; @document 里面利率写的几个点 ; 合同金额大写是多少 @document ; 发票上的金额是多少 @image ; 请从 @document 中找出合同编号 ; 帮我查一下文件里的截止日期 @document ;
    @document 中的乙方是谁 ; 合同里的付款期限是几天 @document ; 收据的总金额是多少 @image ; 这份文件的签署日期是哪一天 @document ; 根据 @document 回答问题 ; 文档里有没有写联系人 @document ;
    单据上的开票公司是哪家 @image ; 发票抬头是什么 @image ; 这张发票是哪天开的 @image ; 纳税人识别号是多少 @image ; 发票税率是几个点 @image ; 请问账单的到期日是几号 @image ; 小票上一共几样东西 @image ;
    超市小票上鸡蛋多少钱一斤 @image ; 水电费单子要交多少 @image ; 银行流水里余额是多少 @document ; 表单上填的生日是哪天 @image ; 登记表里的身份证号是多少 @image ; 体检报告里哪项不正常 @document ;
    化验单上的白细胞是多少 @image ; 病历里诊断是什么 @document ; 处方上开了几种药 @image ; 药盒上写着有效期到什么时候 @image ; 保修卡上写保修几年 @image ; 火车票是几车厢几号座 @image ;
    机票的航班号是什么 @image ; 登机口是哪个 @image ; 快递单上收件人是谁 @image ; 快递单号多少 @image ; 寄件地址写的是哪 @image ; 订单总价多少 @document ; 采购单里订了多少台 @document ;
    报价单里单价是多少 @document ; 送货单上签收人是谁 @image ; 名片上这人是什么职位 @image ; 名片上的公司叫什么 @image ; 营业执照的法人是谁 @image ; 注册资本多少 @image ; 房产证上的面积是多少 @image ;
    证书是哪个单位发的 @image ; 毕业证是哪一年的 @image ; 简历里这人有几年工作经验 @document ; 简历上写会什么技能 @document ; 求职者期望薪资多少 @document ; 租约里租期多长 @document ;
    合同中每月租金多少 @document ; 提前解约要赔多少 合同里怎么写的 @document ; 劳动合同里试用期几个月 @document ; 合同里有没有保密条款 @document ; 协议中争议在哪里仲裁 @document ;
    第五条讲的是什么 @document ; 附件里列了哪些材料 @document ; 这页的标题是什么 @document ; 第三页的图说明了什么 @document ; 报告中的结论是什么 @document ; 年报里营收增长多少 @document ;
    论文的第一作者是谁 @document ; 论文用的什么数据集 @document ; 论文实验结果准确率多少 @document ; 说明书里怎么清洗滤网 @document ; 手册里电池怎么更换 @document ; 说明书上电压是多少 @document ;
    教程里第一步是什么 @document ; 菜单上最贵的菜是哪个 @image ; 菜单上宫保鸡丁多少钱 @image ; 课程表上周三第一节是什么课 @image ; 日程表里几点开会 @image ; 通知里说的地点在哪儿 @document ;
    海报上活动时间是几号 @image ; 邀请函上写的是谁邀请 @image ; 准考证上考场在哪 @image ; 成绩单的总分多少 @image ; 录取通知书是哪个学校的 @image ; PPT里第二页讲了啥 @document ;
    讲义里定义是怎么写的 @document ; 政策文件里补贴标准是多少 @document ; 投标截止时间是什么时候 @document ; 标书要求什么资质 @document ; 保险合同里免赔额是多少 @document ; 保单号是什么 @document ;
    理赔要多久 看保险条款 @document ; 能不能告诉我文件里谁是负责人 @document ; 可以帮我看看合同有没有自动续约吗 @document ; 麻烦查查协议里违约怎么处理 @document ; 我想知道这份文件的有效期 @document ;
    我要找文件里的账号信息 @document ; 需要确认合同上的公司名称 @document ; 给我看下这单子一共花了多少 @image ; 从这张扫描件里告诉我申请人是谁 @image ; 按文件规定能报销多少 @document ;
    PDF里有没有提到隐私 @document ; 这pdf是谁写的 @document ; 文件是几几年的 @document ; 这份资料共几章 @document ; 营养成分表里热量是多少 @image ; 配料表里有没有花生 @image ;
    电表上显示多少度 @image ; 房贷合同的利率是多少 @document ; 分期还款每月还多少 看合同 @document ; 工资单上扣了多少税 @image ; 社保单子上缴费基数多少 @image ; 罚单上罚多少钱 @image ;
    停车票几点进场的 @image ; 酒店订单是住几晚 @document ; 请帮我从合同里找出双方的名称 @document ; 单子上盖的是谁的章 @image ; 表格右下角的合计是多少 @image ; 收条上写欠多少钱 @image ;
    借条上约的哪天还 @image ; 帮我看看这份合同什么时候到期 ; 请问这张发票的总额是多少 ; 能不能查一下文件里的交货时间 ; 单子上写的是多少钱 @image ; 这文件里有没有说谁来付税 @document ; 账单里哪一项收费最高 @document ;
    证件上的有效期到哪天 @image ; 报告里用到的样本有多少 @document ; 然后告诉我总价是多少 ; 再找出里面的到期日 ; 顺便看看是谁签的`,
  "table-question-answering": `
    @table 里谁卖得最多 ; 哪个月亏得最厉害 @table ; @table 里平均工资是多少 ; 表里一共多少人 @table ; 看看 @table，谁还没交钱 ; 三月份销售额多少 @table ; @table 哪个班分数最高 ; 这张表里最贵的货是啥 ;
    北京那一行的数是几 @table ; 库存不到十件的有哪些 @table ; 全年加起来花了多少 @table ; @table 里小王考了几分 ; 哪个产品退货最多，看 @table ; 支出超过一千的有几笔 @table ; 今年比去年多了多少 @table ;
    @table 里排前三的是谁 ; 考勤表 @table 里谁迟到最多 ; 最后一名是哪个 @table ; 帮我从表里查下张三的工号 @table ; 哪个城市的订单最少 @table ; 表格里女员工有多少个 @table ; 单价最低的是哪样 @table ;
    @table 第二季度总共进账多少 ; 算算 @table 里总数 ; 哪天客人最多 @table ; 谁的年龄最大 @table ; 看 @table 里哪家供应商报价便宜 ; 苹果的库存还剩几箱 @table ; @table 里不及格的有几个 ;
    哪个部门人最多 @table ; 水费电费各花了多少 @table ; @table 有没有重复的客户，是哪几个 ; 五月和六月差多少 @table ; 账本里吃饭花了多少钱 @table ; 表上最早的一笔是哪天 @table ; 平均每天卖几单 @table ;
    @table 里进球最多的球员是谁 ; 哪一列的和最大 @table ; 欠款最多的客户是哪位 @table ; 按表来看哪个店赚得多 @table ; @table 中销量最高的是哪个 ; 请根据 @table 回答问题 ; 根据表格 谁的工资最高 @table ;
    表里的总销售额是多少 @table ; 帮我查一下表格里李四的电话 @table ; 请统计 @table 中男生的人数 ; 计算 @table 里的平均分 ; 能不能算一下表里的总和 @table ; 可以查下表中哪天气温最高吗 @table ;
    表格中第三行是什么 @table ; 哪家店业绩最差 @table ; 哪一年利润最高 @table ; 哪个国家得的金牌最多 @table ; 哪个商品没有库存了 @table ; 谁的业绩排第一 @table ; 谁请假最多 @table ;
    谁比小李高 @table ; 数学成绩最高的是谁 @table ; 第二名是谁 @table ; 倒数第一是哪个 @table ; 多少人及格 @table ; 多少个订单是退款的 @table ; 有几个城市人口过百万 @table ; 一共几行数据 @table ;
    四月的支出是多少 @table ; 王芳的年龄是多少 @table ; 上海的房价是多少 @table ; 平均年龄多大 @table ; 最大值是多少 @table ; 最小的数是哪个 @table ; 中位数多少 @table ; 单价乘数量合计多少 @table ;
    总成本是多少 @table ; 一月和二月差多少 @table ; 比上个月涨了多少 @table ; 占比最大的是哪类 @table ; A产品的销量占总数的百分之几 @table ; 表里有没有重名的 @table ; 有没有人没填电话 @table ;
    有没有超过预算的项目 @table ; 是不是每个人都交了 @table ; 北方的店比南方的店卖得多吗 @table ; 哪些员工是2020年之后入职的 @table ; 哪些产品价格低于五十 @table ; 列出分数大于90的学生 @table ;
    列出所有上海的客户 @table ; 筛选出销售部的人 @table ; 找出销量前五的商品 @table ; 按表查一下周五谁值班 @table ; 排班表里明天谁上夜班 @table ; 课表里周二下午上什么课 @table ;
    通讯录里张经理的手机号是多少 @table ; 账本里这个月吃饭花了多少 @table ; 家里上月电费花了多少 看表 @table ; 进货单里苹果进了多少斤 @table ; 库存表中螺丝还有多少 @table ; 报名表里有多少女生 @table ;
    客户表里北京的有几家 @table ; 我想知道表里最畅销的是什么 @table ; 我想查表中的最高温度 @table ; 我需要每个季度的总额 @table ; 需要算出各班的平均分 @table ; 从表格中看 谁的得分最低 @table ;
    请问这个Excel里总共多少条记录 @table ; excel里哪个销售员业绩最好 @table ; csv里平均价格是多少 @table ; 看表格回答 谁最年轻 @table ; 查表 三号库有什么货 @table ; 数据里哪个地区增长最快 @table ;
    在 @table 里查一下订单号对应的客户 ; 麻烦看看表里谁欠费 @table ; 给我算下表里的合计 @table ; 报表中毛利率最高的产品 @table ; 成绩表里小红语文多少分 @table ; 语文和数学加起来谁最高 @table ;
    表上哪个航班最早 @table ; 时刻表里去广州的车几点 @table ; 哪个型号续航最长 看参数表 @table ; 参数表里内存最大的是哪款 @table ; 球员数据里谁进球最多 @table ; 哪支队胜场最多 @table ;
    人口表里哪个省人最多 @table ; 这表里啥东西卖得最好 @table ; 咱表里哪家欠钱最多 @table ; 帮忙对一下表里总数够不够一千 @table ; 今年哪个月花钱最多 看账单表 @table ; 帮我看看表里哪个产品卖得最好 ; 请问表中谁的奖金最高 ;
    能不能算下这张表的总金额 ; 表里哪个同学没有成绩 @table ; 三班的平均身高是多少 @table ; 找出花费最多的那一项 @table ; 账目表里一共收了多少钱 @table ; 表里利润为负的是哪几个月 @table ;
    哪位医生看的病人最多 @table ; 然后算出总和 ; 再告诉我哪一项最高 ; 顺便看看谁最少`,
  "time-series-forecasting": `
    下个月能卖多少 @table ; 照这势头明年会怎样 @table ; 按 @table 往后推三个月 ; 接下来一周客流大概多少 @table ; 后面的数会是几 @table ; 下季度销量估一估 @table ; 看走势，年底能到多少 @table ;
    未来十天的用电量估计 @table ; 根据往年的数猜猜今年 @table ; 趋势往上还是往下，后面几天的值给我 @table ; 库存还能撑几个月，往后算算 @table ; 这串数接着往下排 @table ; 明天大概来多少单 @table ;
    体重照这么减，下个月多少斤 @table ; 股价后几天会到哪 @table ; 往后的数据帮我续上 @table ; 预估一下明年的产量 @table ; 以后几个月的房租行情推一推 @table ; 下周气温大概几度，从这些记录推 @table ;
    粉丝数到月底能涨到多少 @table ; 预测 @table 下个月的销量 ; 请根据历史数据预测未来 @table ; 帮我预测接下来的数值 @table ; 时间序列预测 @table ; 能不能预测明年的销售额 @table ;
    根据过去的数据估计下周 @table ; 预测未来七天的温度 @table ; 将数据往后预测六期 @table ; 下一年的收入会是多少 @table ; 接下来几天的访问量 @table ; 按现在的趋势走 下个季度多少 @table ;
    我想知道未来三个月的需求 @table ; 需要做个销量预测 @table ; 给 @table 做趋势预测 ; 双十一能卖多少 按历史推 @table ; 未来的走势怎么样 @table ; 估计后面一周的客流 @table ;
    用往年数据推算今年的用水量 @table ; forecast 一下 @table ; 这组数据的后续值 @table ; 月底的用户数大概能到多少 @table ; 下半年的订单量预估 @table ; 预判下个月的电费 @table ;
    从月度数据外推 @table ; 明天的股价预测 @table ; 请根据这几年的数据预测明年的销量 ; 帮忙估计下个月客流`,
  "tabular-classification": `
    @table 里哪些客户可能会跑 ; 表里每一行给我归个类 @table ; 哪些订单看着像刷的 @table ; 按 @table 看谁会还不上钱 ; 每个学生归到优良中差哪档 @table ; 这几行数据里哪些不正常 @table ;
    给表里每个用户打个标 @table ; 哪些贷款申请有风险 @table ; 每条记录是真是假，判一判 @table ; 这些病人里谁可能得糖尿病 @table ; 客户分成几等 @table ; 每行是A类还是B类 @table ;
    花的尺寸都在表里，各是什么花 @table ; 哪些交易像诈骗 @table ; 员工里谁可能要离职，按行标 @table ; 给每笔账归到收入或支出类 @table ; 表里的样本分别算哪一种 @table ; 设备数据里哪台快坏了 @table ;
    按行判断合格不合格 @table ; 谁会买谁不会买，给每行标上 @table ; 对 @table 的每行进行分类 ; 预测 @table 中客户是否流失 ; 请判断表中哪些交易是欺诈 @table ; 帮我预测每个人会不会购买 @table ;
    表格分类 @table ; 根据特征预测类别 @table ; 能不能给表里的样本分类 @table ; 判断哪些申请人会违约 @table ; 预测学生是否能及格 @table ; 给每行预测一个标签 @table ; 按表里的指标判断有没有病 @table ;
    这批产品哪些是次品 按数据判 @table ; 把缺的类别列预测出来 @table ; 根据表格数据判断鸢尾花种类 @table ; 客户信用好坏分一下 @table ; 预测这批邮件用户会不会点开 @table ; 识别表里的异常记录 @table ;
    用已有的标签给没标的行分类 @table ; 每个员工会不会离职 @table ; 判断每台机器是否会故障 @table ; 最后一列没填 帮我推断是哪类 @table ; 乘客是否生还 预测一下 @table ; 给用户分群打标签 @table ;
    这些行属于哪个等级 预测 @table ; 我需要给新客户预测类别 @table`,
  "tabular-regression": `
    预测 @table 中的房价 ; 根据表里的特征预测价格 @table ; 请估计每套房子的售价 @table ; 表格回归 @table ; 帮我预测每个人的工资 @table ; 能不能用表里的数据预测分数 @table ; 把缺的数值预测出来 @table ;
    最后一列的价格没填 帮我估 @table ; 每行的销量估个数 @table ; 根据面积和地段估算租金 @table ; 二手车值多少钱 按表估 @table ; 预测油耗 @table ; 给每行预测一个数值 @table ; 根据身高年龄推算体重 @table ;
    估算每户的用电量 @table ; 用前面几列推算最后一列 @table ; 回归预测 @table ; 对表中目标值做回归 @table ; 保费大概多少 按客户信息预测 @table ; 空着的金额帮我估出来 @table ;
    房子没标价 照其他行估一个 @table ; 预测每个学生的期末成绩 @table ; 按配置预测电脑价格 @table ; 估计每块地的产量 @table ; 这些钻石大概什么价 按参数算 @table ; 预测外卖配送时长 @table ;
    根据广告投入预测收入 @table ; 每个项目要多少工时 估一下 @table ; 请预测缺失的数字 @table ; 我想根据历史成交估新房的价格 @table ; 我要给车估价 数据在 @table ; 需要预测客户的消费金额 @table ;
    怎么根据表里的指标估血糖 @table ; 新的一行没有价格 给预测一个 @table ; 按特征推测评分是多少 @table ; 预测寿命还剩多少天 @table ; 推算每家店能赚多少 @table ; 数值型目标预测 @table ;
    学出规律 把price列补上 @table ; 用其他列估计价格列 @table ; 工龄和学历定薪水 预测一下 @table ; 每只股票估值多少 按表里指标 @table ; 水泥强度按配比预测 @table ; 民宿每晚定价多少合适 按表估 @table ;
    建个回归模型预测 @table`,
  "table-to-text": `
    把 @table 写成一段话 ; 用文字描述表格 @table ; 请将表格内容转换为文字说明 @table ; 帮我把数据写成报告 @table ; 根据表格写一段分析 @table ; 表格转文字描述 @table ; 能不能把这张表说成人话 @table ;
    给 @table 写个文字总结 ; 将统计表写成新闻稿 @table ; 用一段话概括表里的数据 @table ; 把报表变成一段文字汇报 @table ; 描述一下这个表格 @table ; 这张表讲了什么 用文字说 @table ;
    表里的数据说明了什么 写出来 @table ; 用几句话介绍表格内容 @table ; 把成绩表写成评语 @table ; 解读一下表格数据 @table ; 给领导用文字汇报这张表 @table ; 数据太多看不明白 用话说给我 @table ;
    销售表写成月度小结 @table ; 把表格里的每行写成一句话 @table ; 生成表格的文字描述 @table ; 写一段话说明各产品的销售情况 @table ; 我想把表格变成文章 @table ; 我需要表格的文字版说明 @table ;
    把财务数据写成文字分析 @table ; 总结一下表格的情况 @table ; 总结 @table 的主要数据 ; 概括表格 @table ; 看表写话 @table ; 参数表写成产品介绍 @table ; 比赛数据写成赛况报道 @table ;
    表格念不顺 改成一段叙述 @table ; 给这份csv写个概述 @table ; 把excel的内容用文字叙述一遍 @table ; 用自然语言描述数据 @table ; 把排班表写成通知的话 @table ; 天气表写成天气播报文字 @table ;
    对数据做个文字小结 @table ; 请叙述表中的变化趋势 @table ; 调查结果表写成文字报告 @table ; 介绍一下表里都有哪些信息 @table ; 表格说明文字来一段 @table ; 数据表形成书面材料 @table ;
    帮忙用话讲讲这表 @table`,
};
